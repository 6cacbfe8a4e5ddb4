package lv.vecruzina.wildfly.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Images, behaviour meetings and restrictions of the made-up centre (attēli, sanāksmes, ierobežojumi), written out by hand: few
 * of each, and of each some that are not as they should be.
 */
final class MadeUpRights {
    /** Client, given, last valid day, channel, by child, by representative, withdrawn. */
    private static final String CONSENTS = """
            V-002 2025-09-01 2026-08-31 mājaslapa yes yes -
            V-003 2025-09-01 2026-08-31 mājaslapa yes yes 2026-03-16
            V-004 2025-09-01 2026-08-31 mājaslapa yes yes 2026-02-10
            V-005 2025-09-01 2026-08-31 Facebook  yes yes -
            V-006 2025-09-01 2026-03-20 Facebook  yes yes -
            V-012 2025-01-06 2025-12-31 mājaslapa yes yes 2025-02-10
            V-022 2025-09-01 2026-08-31 mājaslapa no  yes -
            V-022 2025-09-02 2026-08-31 Facebook  no  yes -
            """;

    /** Number, day, channel, depicted, removed. */
    private static final String PUBLICATIONS = """
            B-01 2025-10-06 mājaslapa V-002~V-003 2026-03-18
            B-02 2025-11-17 mājaslapa V-002~V-004 2026-02-20
            B-03 2025-12-15 Facebook  V-005~V-006 -
            B-04 2026-01-12 mājaslapa V-002       -
            B-05 2026-02-16 mājaslapa -           -
            B-06 2026-03-09 Facebook  V-008       -
            B-07 2025-01-20 mājaslapa V-012       2025-02-12
            """;

    /** Client, day, led by, bodies present, minutes. */
    private static final String MEETINGS = """
            V-009 2025-06-12 social_service skola,~policija,~centrs yes
            V-009 2025-09-10 social_service skola,~centrs           yes
            V-009 2025-12-09 social_service skola,~policija,~centrs yes
            V-009 2026-03-05 social_service skola,~centrs           yes
            V-011 2025-10-15 centre         skola,~centrs           yes
            V-011 2025-12-10 social_service skola,~centrs           yes
            V-011 2026-02-18 social_service skola,~policija,~centrs yes
            V-012 2025-09-24 social_service policija,~centrs        yes
            V-012 2025-12-15 social_service policija,~centrs        yes
            V-012 2026-02-11 social_service policija,~centrs        no
            """;

    /** Client, begun, ended, kind, ground, supervised. */
    private static final String RESTRICTIONS = """
            V-012 2025-11-08T21:40 2025-11-08T22:10 holding     draudi~citu~bērnu~veselībai yes
            V-018 2026-01-20T09:00 2026-01-21T08:00 isolation   infekcijas~slimības~aprūpe  yes
            V-009 2026-03-04T20:15 2026-03-04T20:25 holding     draudi~savai~veselībai      yes
            V-011 2026-03-11T16:00 2026-03-11T16:20 room_search -                           no
            V-018 2026-03-23T09:00 2026-03-24T07:00 isolation   infekcijas~slimības~aprūpe  yes
            """;

    private MadeUpRights() {}

    static void writeTo(Path folder) throws IOException {
        CsvFile consents = new CsvFile(
                "consents.csv", 2, "client_no;given_on;valid_until;channel;by_child;by_representative;withdrawn_on");
        fill(consents, CONSENTS, 7);
        CsvFile publications =
                new CsvFile("publications.csv", 1, "publication_no;published_on;channel;depicted;removed_on");
        fill(publications, PUBLICATIONS, 5);
        CsvFile meetings = new CsvFile("behaviour_meetings.csv", 2, "client_no;date;lead_body;bodies_present;minutes");
        fill(meetings, MEETINGS, 5);
        CsvFile restrictions = new CsvFile("restrictions.csv", 2, "client_no;begun_at;ended_at;kind;ground;supervised");
        fill(restrictions, RESTRICTIONS, 6);
        CsvFile notes = new CsvFile("piezimes.csv", 1, "piezīme");
        notes.row("Šajā piegādē visi cilvēki, viņu personas kodi un visi izcenojumi ir izdomāti.");
        notes.row("Tikai Tiesībsarga rekomendācijas un centra apņemšanās ir pārrakstītas no atbildes vēstules.");
        for (CsvFile file : List.of(consents, publications, meetings, restrictions, notes)) {
            file.writeTo(folder);
        }
    }

    private static void fill(CsvFile file, String table, int columns) {
        for (Table.Row row : Table.rows(table)) {
            Object[] cells = new Object[columns];
            for (int i = 0; i < columns; i++) {
                cells[i] = row.text(i);
            }
            file.row(cells);
        }
    }
}
