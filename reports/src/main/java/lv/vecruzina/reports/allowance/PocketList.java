package lv.vecruzina.reports.allowance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.allowance.ChildPocket;
import lv.vecruzina.reports.shared.Document;

/**
 * The pocket money of a month (kabatas naudas saraksts): what each child of the reader's circle is due and was given, with a line
 * to sign for who has no tablet at hand. Who may not know the children reads their numbers alone, without lines to sign.
 */
public record PocketList(List<ChildPocket> children, YearMonth month, LocalDate today) {
    /** The list in Latvian, as PDF. */
    public byte[] print() {
        Document list = new Document()
                .fact("pocket.month", month)
                .fact("pocket.children", children.size())
                .fact(
                        "pocket.due",
                        Euro.written(
                                sum(children.stream().map(ChildPocket::dueEur).toList())))
                .fact(
                        "pocket.given",
                        Euro.written(
                                sum(children.stream().map(ChildPocket::givenEur).toList())))
                .text(children.isEmpty() ? "pocket.none" : "pocket.rule");
        for (ChildPocket child : children) {
            String name = Objects.requireNonNullElse(child.name(), child.clientNo());
            list.text(
                    "pocket.line",
                    name,
                    Euro.written(child.dueEur()),
                    Euro.written(child.givenEur()),
                    child.givenEur().signum() == 0
                            ? ""
                            : ", "
                                    + Document.word(
                                            child.unconfirmed() == 0 ? "pocket.confirmed" : "pocket.unconfirmed"));
            if (child.name() != null && (child.waits() || child.unconfirmed() > 0)) {
                list.sign("pocket.child");
            }
        }
        return list.sign("pocket.giver").print("pocket.title", month.toString(), today);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
