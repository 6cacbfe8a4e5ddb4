package lv.vecruzina.reports.allowance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import lv.vecruzina.ejb.allowance.ChildMeans;
import lv.vecruzina.reports.shared.Document;

/**
 * Children whose means of a month are below the UGF amount (iztrūkumu saraksts), by client number alone: it goes to
 * accounting.
 */
public record ShortfallList(List<ChildMeans> children, YearMonth month, LocalDate today) {
    /** The list in Latvian, as PDF. */
    public byte[] print() {
        List<ChildMeans> lacking = children.stream().filter(ChildMeans::lacks).toList();
        BigDecimal sum = lacking.stream().map(ChildMeans::lackingEur).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Document()
                .fact("allowance.children", children.size())
                .fact("allowance.lacking", lacking.size())
                .fact("allowance.sum", Euro.written(sum))
                .list(
                        "allowance.list",
                        lacking.stream().map(ShortfallList::line).toList(),
                        "allowance.none")
                .text("allowance.rule")
                .sign("allowance.accountant")
                .print("allowance.title", month.toString(), today);
    }

    private static String line(ChildMeans child) {
        return Document.word("allowance.line")
                .replace("{0}", child.clientNo())
                .replace("{1}", String.valueOf(child.days()))
                .replace("{2}", Euro.written(child.dueEur()))
                .replace("{3}", Euro.written(child.givenEur()))
                .replace("{4}", Euro.written(child.lackingEur()));
    }
}
