package lv.vecruzina.reports.leaver;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import lv.vecruzina.ejb.leaver.Guarantee;
import lv.vecruzina.ejb.leaver.LeaverStepRow;
import lv.vecruzina.reports.shared.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a youth is told before the 18th birthday (informatīvā lapa): the guarantees with the amounts of the day, housing, the
 * mentor, until when. Amounts nobody could check are marked.
 *
 * @param signed the sheet as it was signed; null for one to be signed on paper
 * @param drawn the signature as PNG; empty where nothing was drawn on the screen
 */
public record InformationSheet(
        String clientName,
        String clientNo,
        LocalDate birthDate,
        List<Guarantee> amounts,
        @Nullable String mentor,
        LocalDate guaranteesEnd,
        @Nullable LeaverStepRow signed,
        byte[] drawn,
        LocalDate day) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy.");

    /** The sheet in Latvian, as PDF. */
    public byte[] print() {
        Document sheet = new Document()
                .lead(clientName)
                .fact("leaver.birth_date", birthDate)
                .fact("leaver.client_no", clientNo)
                .text("leaver.intro")
                .list(
                        "leaver.amounts",
                        amounts.stream().map(InformationSheet::line).toList(),
                        "leaver.no_amounts");
        if (!Guarantee.allVerified(amounts)) {
            sheet.alert("leaver.unverified", List.of(Document.word("leaver.unverified_text")), "leaver.no_amounts");
        }
        sheet.text("leaver.rights")
                .fact("leaver.housing", Document.word("leaver.housing_text"))
                .fact("leaver.mentor", mentor == null ? Document.word("leaver.mentor_none") : mentor)
                .fact("leaver.until", guaranteesEnd)
                .fact("leaver.signature", signature());
        return sheet.sign("leaver.youth", drawn).sign("leaver.worker").print("leaver.title", clientNo, day);
    }

    private static String line(Guarantee amount) {
        return Document.word("leaver.amount." + amount.variant()) + " – "
                + amount.amountEur().setScale(2).toPlainString().replace('.', ',') + " EUR ("
                + Document.word("leaver.since") + " " + DAY.format(amount.validFrom()) + ")";
    }

    /** How it was signed; nothing on a sheet still to be signed. */
    private @Nullable String signature() {
        if (signed == null || signed.signedAs() == null) {
            return null;
        }
        String meaning = Document.word("leaver.signed_as." + signed.signedAs()) + ", " + DAY.format(signed.doneOn());
        return signed.refusalReason() == null ? meaning : meaning + ": " + signed.refusalReason();
    }
}
