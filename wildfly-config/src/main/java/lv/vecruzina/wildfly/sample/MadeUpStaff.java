package lv.vecruzina.wildfly.sample;

import static lv.vecruzina.wildfly.sample.Stay.OPEN;

import java.time.LocalDate;

/**
 * The employees (darbinieki), none of them real. D-07's criminal-record check runs out two weeks after the sample's last
 * day, the dietary nurse's registration two months after it.
 */
final class MadeUpStaff {
    private static final LocalDate NURSES_UNTIL = LocalDate.of(2028, 9, 30);
    private static final LocalDate DIET_UNTIL = LocalDate.of(2026, 5, 31);

    private final CsvFile file;

    MadeUpStaff(CsvFile file) {
        this.file = file;
    }

    void write() {
        employee("D-01", "Vizma", "Plānotājiņa", "direktors", "2025-09-15");
        employee("D-02", "Kornēlija", "Mapīte", "sociālais darbinieks", "2025-10-06");
        employee("D-03", "Haralds", "Veidlapiņš", "sociālais darbinieks", "2026-01-19");
        employee("D-04", "Čiepa", "Klausītājiņa", "psihologs", "2025-11-03");
        employee("D-05", "Eižens", "Domugraudiņš", "psihologs", "2025-07-21");
        employee("D-06", "Ļesja", "Krītiņtāfelīte", "sociālais pedagogs", "2025-12-01");
        employee("D-07", "Žubīte", "Dienasgrāmatiņa", "sociālais pedagogs", "2025-04-14");
        employee("D-08", "Ņikons", "Vingrobumbiņš", "fizioterapeits", "2025-08-25");
        employee("D-09", "Šeila", "Rīkkastīte", "ergoterapeits", "2026-02-09");
        employee("D-10", "Ūlrika", "Zvaniņbungiņa", "mūzikas terapeits", "2025-10-20");
        employee("D-11", "Ģedimins", "Mēlesmežģītis", "logopēds", "2025-09-01");
        nurse("D-12", "Ārija", "Plāksterīte", "medicīnas māsa", "MM-IZD-0001", NURSES_UNTIL, "2025-06-30");
        nurse("D-13", "Cipara", "Putraskarotīte", "diētas māsa", "DM-IZD-0002", DIET_UNTIL, "2026-03-02");
        employee("D-14", "Ērika", "Segpārklājiņa", "sociālais aprūpētājs", "2025-11-24");
        employee("D-15", "Zelmārs", "Laternītis", "sociālais aprūpētājs", "2025-12-15");
        employee("D-16", "Ķibele", "Rītakafīte", "aprūpētājs", "2026-03-16");
        employee("D-17", "Gunvaldis", "Ēvelskaidiņš", "darbnīcas vadītājs", "2026-01-05");
        employee("D-18", "Īva", "Durvjzvaniņa", "administrators", "2025-08-11");
    }

    private void employee(String no, String given, String family, String profession, String checkedOn) {
        file.row(no, given, family, profession, "", OPEN, LocalDate.parse(checkedOn));
    }

    private void nurse(
            String no, String given, String family, String profession, String register, LocalDate until, String check) {
        file.row(no, given, family, profession, register, until, LocalDate.parse(check));
    }
}
