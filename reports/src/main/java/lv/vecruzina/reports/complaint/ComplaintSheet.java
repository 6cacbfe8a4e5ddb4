package lv.vecruzina.reports.complaint;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import lv.vecruzina.ejb.complaint.ComplaintRow;
import lv.vecruzina.reports.shared.Register;
import org.jspecify.annotations.Nullable;

/**
 * The complaints that came in a month (sūdzību reģistrs) with their answers, as far as the reader may read them: of an anonymous
 * one the day alone, of a signed one number, given name and initial.
 */
public record ComplaintSheet(YearMonth month, List<ComplaintRow> complaints, LocalDate today) {

    /** The register in Latvian, as PDF. */
    public byte[] print() {
        Register register = new Register("complaint.register");
        complaints.forEach(one -> register.row(
                Register.day(one.receivedOn()),
                Register.lines(
                        Register.word("complaint.voice." + one.saidBy()),
                        client(one),
                        one.enteredBy() == null ? null : Register.word("complaint.entered", one.enteredBy())),
                Register.lines(Register.word("complaint.about." + one.about()), one.words()),
                one.answer() == null ? "" : one.answer(),
                Register.day(one.dueOn()),
                answered(one)));
        return register.print(
                month,
                today,
                complaints.size(),
                complaints.stream().filter(one -> one.answeredOn() == null).count());
    }

    private static @Nullable String client(ComplaintRow one) {
        return one.clientNo() == null || one.givenName() == null || one.familyName() == null
                ? null
                : one.clientNo() + ", " + Register.person(one.givenName(), one.familyName());
    }

    private String answered(ComplaintRow one) {
        if (one.answeredOn() != null) {
            return Register.day(one.answeredOn());
        }
        boolean late = one.dueOn() != null && one.dueOn().isBefore(today);
        return Register.word(late ? "complaint.late" : "complaint.open");
    }
}
