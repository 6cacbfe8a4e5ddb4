package lv.vecruzina.wildfly.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;

/** Files of the delivery that have no home yet, and one whose name nobody knows. */
final class NotYetTaken {
    private NotYetTaken() {}

    static void writeTo(Path folder) throws IOException {
        choices().writeTo(folder);
        means().writeTo(folder);
        notes().writeTo(folder);
    }

    private static CsvFile choices() {
        CsvFile choices = new CsvFile("choices.csv", 3, "client_no;date;item;chosen_by_child");
        choices.row("V-002", "2026-02-13", "šampūns", "yes");
        choices.row("V-003", "2026-02-13", "zobu pasta", "yes");
        choices.row("V-005", "2026-02-13", "ķemme", "no");
        choices.row("V-011", "2026-03-13", "šampūns", "yes");
        choices.row("V-014", "2026-03-13", "dvielis", "yes");
        return choices;
    }

    private static CsvFile means() {
        CsvFile means = new CsvFile("means.csv", 3, "client_no;month;amount_eur;source");
        means.row("V-002", "2026-03", new BigDecimal("180.00"), "pašvaldība");
        means.row("V-003", "2026-03", new BigDecimal("155.00"), "pašvaldība");
        means.row("V-003", "2026-03", new BigDecimal("25.00"), "ģimenes valsts pabalsts");
        means.row("V-019", "2026-03", new BigDecimal("150.00"), "pašvaldība");
        return means;
    }

    private static CsvFile notes() {
        CsvFile notes = new CsvFile("piezimes.csv", 1, "piezīme");
        notes.row("Šajā piegādē visi cilvēki, viņu personas kodi un visi izcenojumi ir izdomāti.");
        notes.row("Tikai Tiesībsarga rekomendācijas un centra apņemšanās ir pārrakstītas no atbildes vēstules.");
        return notes;
    }
}
