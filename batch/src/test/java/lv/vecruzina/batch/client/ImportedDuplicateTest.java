package lv.vecruzina.batch.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.batch.delivery.Deliveries;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Who is responsible for either of two files is told that a delivery brought what may be the same person. */
class ImportedDuplicateTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate BORN = LocalDate.of(2014, 2, 28);

    @TempDir
    Path folder;

    @BeforeEach
    void startOver() {
        db.update("truncate care.client, care.delivery cascade");
    }

    private void give(String delivery, String... rows) throws Exception {
        new Deliveries(db, folder)
                .give(delivery, "clients.csv", Deliveries.CLIENTS + "\n" + String.join("\n", rows) + "\n")
                .run();
    }

    private static String row(String no, String given, String family, String born) {
        return String.join(";", no, given, family, born, "F", "Rēzeknes novads");
    }

    private static List<String> pairs() {
        return db.rows("""
                select a.client_no || ' ' || b.client_no || ' ' || d.reason || ' ' || d.found_by as pair
                from care.possible_duplicate d join care.client a on a.id = d.first_id
                join care.client b on b.id = d.second_id order by 1""").stream().map(row -> String.valueOf(row.get("pair"))).toList();
    }

    @Test
    void aNameWithoutItsDiacriticsAndTheSameBirthDateIsOnePair() throws Exception {
        new MadeUp(db).outsider("V-1", "Žanete", "Āboliņa", BORN, "Rēzeknes novads");
        give(
                "one",
                row("K-1", "Zanete", "Abolina", "2014-02-28"),
                row("K-2", "Āboliņa", "Žanete", "2014-02-28"),
                row("K-3", "Zanete", "Abolina", "2014-03-01"),
                row("K-4", "Pēteris", "Ozols", "2014-02-28"));
        assertEquals(
                List.of(
                        "K-1 K-2 swapped_names import",
                        "V-1 K-1 name_and_birth_date import",
                        "V-1 K-2 swapped_names import"),
                pairs(),
                "neither another birth date nor another name");
    }

    @Test
    void whatIsSettledOrOnlyGivenAgainIsNotToldAgain() throws Exception {
        MadeUp made = new MadeUp(db);
        made.outsider("V-1", "Žanete", "Āboliņa", BORN, "Rēzeknes novads");
        give("one", row("K-1", "Zanete", "Abolina", "2014-02-28"));
        db.update(
                "update care.possible_duplicate set settled_at = now(), settled_by = 'test', settled_reason = 'dvīņi'");
        give("two", row("K-1", "Žanete", "Abolina", "2014-02-28"));
        assertEquals(1, pairs().size(), "settled");
        db.update("truncate care.possible_duplicate");
        give("three", row("K-1", "Žanete", "Abolina", "2014-02-28"), row("K-9", "Cits", "Cilvēks", "2014-05-05"));
        assertEquals(List.of(), pairs(), "the row did not change");
    }
}
