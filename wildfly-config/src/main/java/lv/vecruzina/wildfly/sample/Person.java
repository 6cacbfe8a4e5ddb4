package lv.vecruzina.wildfly.sample;

import java.time.LocalDate;

/** A made-up client (klients): one line of clients.csv. */
record Person(
        String no,
        String givenName,
        String familyName,
        String personalCode,
        LocalDate born,
        String sex,
        String municipality,
        String legalStatus,
        String disability,
        String fatherRecorded,
        String representative) {

    /** The day of the n-th birthday; someone born on 29 February has it on 28 February in other years. */
    LocalDate birthday(int years) {
        return born.plusYears(years);
    }

    boolean hasTurned(int years, LocalDate day) {
        return !birthday(years).isAfter(day);
    }
}
