package lv.vecruzina.ejb.client;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first page of a client's file (klienta lieta). */
public record ClientFile(
        long id,
        String clientNo,
        String givenName,
        String familyName,
        LocalDate birthDate,
        String sex,
        String municipality,
        @Nullable String legalStatus,
        @Nullable String disability,
        @Nullable Boolean fatherRecorded,
        @Nullable String legalRepresentative) {

    /** Family name first, as registers write it. */
    public String name() {
        return familyName + " " + givenName;
    }
}
