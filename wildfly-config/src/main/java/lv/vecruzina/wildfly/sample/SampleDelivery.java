package lv.vecruzina.wildfly.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * The sample delivery (parauga piegāde): a made-up centre from {@link #FIRST} to {@link #LAST}, the same bytes every
 * time. The letter's recommendations and commitments are no part of it: they lie transcribed beside these files.
 */
public final class SampleDelivery {
    static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final long SEED = 20260331;

    private final CsvFile employees = new CsvFile(
            "employees.csv",
            1,
            "employee_no;given_name;family_name;profession;registration_no;registration_expires;criminal_check_on");
    private final CsvFile tariffs = new CsvFile("tariffs.csv", 2, "service;valid_from;amount_eur");
    private final CsvFile clients = new CsvFile(
            "clients.csv",
            1,
            "client_no;given_name;family_name;personal_code;birth_date;sex;municipality;legal_status;disability;"
                    + "father_recorded;legal_representative");
    private final CsvFile placements = new CsvFile(
            "placements.csv",
            1,
            "placement_no;client_no;service;decision_no;decision_date;decided_by;valid_from;valid_to;started_on;"
                    + "ended_on;came_from;ended_to;payer");
    private final CsvFile attendance = new CsvFile("attendance.csv", 2, "placement_no;date;status");
    private final CsvFile sessions =
            new CsvFile("sessions.csv", 2, "session_no;client_no;date;kind;employee_no;outcome");
    private final CsvFile rooms = new CsvFile("rooms.csv", 1, "room_no;unit;unit_kitchen;floor;area_m2;places");
    private final CsvFile roomStays = new CsvFile("room_stays.csv", 2, "client_no;from;room_no;until");

    /** Writes the files into the folder named by the first argument. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        new SampleDelivery().writeTo(folder);
    }

    void writeTo(Path folder) throws IOException {
        MadeUpPeople people = new MadeUpPeople(new Random(SEED));
        List<Stay> stays = stays(people);
        MadeUpDays days = new MadeUpDays(stays, new Random(SEED + 2));
        new MadeUpStaff(employees).write();
        new MadeUpTariffs(tariffs).write();
        people.all().forEach(this::client);
        stays.forEach(this::placement);
        days.writeTo(attendance);
        new MadeUpSessions(days, new Random(SEED + 3), sessions).hold(stays);
        new MadeUpRooms(stays).writeTo(rooms, roomStays);
        SpoiledRows spoiled = new SpoiledRows(stays);
        spoiled.addTo(tariffs, clients, placements, attendance, sessions);
        spoiled.addTo(rooms, roomStays);
        for (CsvFile file : List.of(employees, rooms, tariffs, clients, placements, attendance, sessions, roomStays)) {
            file.writeTo(folder);
        }
        for (CsvFile file : new MadeUpPathways(stays).files()) {
            file.writeTo(folder);
        }
        MadeUpRights.writeTo(folder);
    }

    /** All stays, numbered by the day they started. */
    private static List<Stay> stays(MadeUpPeople people) {
        Decisions decisions = new Decisions();
        List<Stay> stays = new ArrayList<>(new ResidentialStays(people, decisions).all());
        RespiteStays respite = new RespiteStays(people, decisions, new Random(SEED + 1));
        stays.addAll(respite.all());
        stays.addAll(new DaytimeStays(people, decisions)
                .all(of(stays, "LONGTERM"), of(stays, "HALFWAY"), respite.children()));
        stays.sort(Comparator.comparing(Stay::started)
                .thenComparing(stay -> stay.person().no()));
        for (int i = 0; i < stays.size(); i++) {
            stays.set(i, stays.get(i).numbered(i + 1));
        }
        return stays;
    }

    private static List<Person> of(List<Stay> stays, String service) {
        return stays.stream()
                .filter(stay -> stay.service().equals(service))
                .map(Stay::person)
                .toList();
    }

    private void client(Person person) {
        clients.row(
                person.no(),
                person.givenName(),
                person.familyName(),
                person.personalCode(),
                person.born(),
                person.sex(),
                person.municipality(),
                person.legalStatus(),
                person.disability(),
                person.fatherRecorded(),
                person.representative());
    }

    private void placement(Stay stay) {
        Stay.Decision decision = stay.decision();
        placements.row(
                stay.no(),
                stay.person().no(),
                stay.service(),
                decision.no(),
                decision.date(),
                decision.by(),
                decision.from(),
                decision.until(),
                stay.started(),
                stay.ended(),
                stay.cameFrom(),
                stay.endedTo(),
                stay.payer());
    }
}
