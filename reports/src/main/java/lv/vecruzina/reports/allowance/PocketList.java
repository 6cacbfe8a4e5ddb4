package lv.vecruzina.reports.allowance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.allowance.ChildPocket;
import lv.vecruzina.reports.shared.Register;

/**
 * The pocket money of a month (kabatas naudas saraksts): what each child of the reader's circle is due and was given, with a line
 * to sign for who has no tablet at hand. Who may not know the children reads their numbers alone, without lines to sign.
 */
public record PocketList(List<ChildPocket> children, YearMonth month, LocalDate today) {
    /** The list in Latvian, as PDF. */
    public byte[] print() {
        Register list = new Register("pocket");
        children.forEach(child -> list.row(
                Objects.requireNonNullElse(child.name(), child.clientNo()),
                Euro.written(child.dueEur()),
                Euro.written(child.givenEur()),
                Register.day(child.givenOn()),
                said(child),
                signs(child) ? Register.word("pocket.line") : ""));
        return list.print(
                month,
                today,
                children.size(),
                Euro.written(sum(children.stream().map(ChildPocket::dueEur).toList())),
                Euro.written(sum(children.stream().map(ChildPocket::givenEur).toList())));
    }

    private static String said(ChildPocket child) {
        return child.givenEur().signum() == 0
                ? ""
                : Register.word(child.unconfirmed() == 0 ? "pocket.confirmed" : "pocket.unconfirmed");
    }

    private static boolean signs(ChildPocket child) {
        return child.name() != null && (child.waits() || child.unconfirmed() > 0);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
