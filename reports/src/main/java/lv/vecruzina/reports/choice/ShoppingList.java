package lv.vecruzina.reports.choice;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.choice.ChoiceKind;
import lv.vecruzina.ejb.choice.WaitingChoice;
import lv.vecruzina.reports.shared.Document;

/**
 * What children chose and nobody has bought yet (pirkumu saraksts), to take to the shop: kind by kind, how many of each and
 * for whom. Given name and initial only, since paper gets lost.
 */
public record ShoppingList(List<WaitingChoice> waiting, LocalDate day) {

    /** The list in Latvian, as PDF. */
    public byte[] print() {
        Document list = new Document();
        list.fact("choice.count", waiting.size());
        for (String kind : ChoiceKind.ALL) {
            List<String> lines = lines(kind);
            if (!lines.isEmpty()) {
                list.list("choice.kind." + kind, lines, "choice.none");
            }
        }
        if (waiting.isEmpty()) {
            list.text("choice.none");
        }
        return list.sign("choice.went").print("choice.title", String.valueOf(waiting.size()), day);
    }

    private List<String> lines(String kind) {
        Map<String, List<WaitingChoice>> goods = waiting.stream()
                .filter(one -> one.kind().equals(kind))
                .collect(Collectors.groupingBy(WaitingChoice::item, LinkedHashMap::new, Collectors.toList()));
        return goods.entrySet().stream()
                .map(good -> good.getValue().size() + " × " + good.getKey() + " – "
                        + good.getValue().stream().map(ShoppingList::child).collect(Collectors.joining(", ")))
                .toList();
    }

    private static String child(WaitingChoice one) {
        return one.givenName() + " " + one.familyName().charAt(0) + ".";
    }
}
