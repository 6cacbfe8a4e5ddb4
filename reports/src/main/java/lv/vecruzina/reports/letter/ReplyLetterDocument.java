package lv.vecruzina.reports.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vecruzina.ejb.letter.LetterSheet;
import lv.vecruzina.ejb.letter.PartRow;
import lv.vecruzina.ejb.letter.PromiseRow;
import lv.vecruzina.reports.shared.Heading;
import lv.vecruzina.reports.shared.Labels;
import lv.vecruzina.reports.shared.Pdf;
import lv.vecruzina.reports.shared.Row;
import org.jspecify.annotations.Nullable;

/**
 * The reply letter (atbildes vēstule) in the form of the letters the centre writes: head, addressee, "Par …", its points each
 * with the source's own number, what it commits to, and a line to sign. A point answers all parts of one number; an answer that
 * serves several of them is printed once. In Latvian, PDF/A-1a.
 */
public final class ReplyLetterDocument {
    private static final Labels LABELS = Labels.in(Locale.forLanguageTag("lv"));

    private ReplyLetterDocument() {}

    public static byte[] print(LetterSheet sheet) {
        List<Row> rows = new ArrayList<>();
        Map<String, List<PartRow>> points = sheet.parts().stream()
                .collect(Collectors.groupingBy(PartRow::number, LinkedHashMap::new, Collectors.toList()));
        int point = 0;
        for (Map.Entry<String, List<PartRow>> one : points.entrySet()) {
            rows.addAll(point(++point, one.getKey(), one.getValue()));
        }
        rows.addAll(promises(sheet.parts()));
        rows.add(row("sign", LABELS.text("letter.director"), LABELS.text("letter.signature")));
        boolean ombudsman = points.keySet().stream().anyMatch(number -> number.startsWith("*"));
        return new Pdf(heading(sheet), LABELS)
                .with("ADDRESSEE", sheet.head().addressee())
                .with("INTRODUCTION", sheet.head().introduction())
                .with("REFERENCE", ombudsman ? LABELS.text("letter.reference") : null)
                .print("letter/reply-letter", rows);
    }

    private static Heading heading(LetterSheet sheet) {
        String number = sheet.head().letterNo();
        LocalDate day = sheet.head().datedOn();
        String numbered = number == null || number.isBlank() || day == null
                ? LABELS.text("letter.draft")
                : LABELS.text("letter.numbered", LABELS.longDay(day), number);
        return new Heading(
                sheet.head().subject(), numbered, "", Objects.requireNonNullElse(day, LocalDate.EPOCH), sheet.id());
    }

    private static List<Row> point(int place, String number, List<PartRow> parts) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(
                "point",
                "",
                place + ". (" + reference(number) + ") " + joined(parts.stream().map(PartRow::text))));
        String answer = joined(parts.stream().map(PartRow::answer));
        if (!answer.isEmpty()) {
            rows.add(row("answer", "", answer));
        }
        String notYet = joined(parts.stream().map(PartRow::notYet));
        if (!notYet.isEmpty()) {
            rows.add(row("answer", "", LABELS.text("letter.not_yet") + " " + notYet));
        }
        return rows;
    }

    private static String joined(Stream<@Nullable String> words) {
        return words.filter(Objects::nonNull).distinct().collect(Collectors.joining("\n"));
    }

    private static List<Row> promises(List<PartRow> parts) {
        List<Row> rows = parts.stream()
                .flatMap(part -> part.promises().stream().map(one -> row("promise", reference(part), one.text())
                        .with("owner", one.owner())
                        .with("due", due(one))))
                .toList();
        if (!rows.isEmpty()) {
            rows.get(0).with("first", true);
            rows.get(rows.size() - 1).with("last", true);
        }
        return rows;
    }

    private static String due(PromiseRow promise) {
        LocalDate day = promise.dueOn();
        return Stream.of(day == null ? null : LABELS.day(day), promise.recurrence())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String reference(PartRow part) {
        return reference(part.number()) + (part.part().isEmpty() ? "" : " " + LABELS.text("letter.part", part.part()));
    }

    /** As the Ombudsman's reports number them: T.R.*3. */
    private static String reference(String number) {
        return number.startsWith("*") ? "T.R." + number : number;
    }

    private static Row row(String section, String label, String words) {
        return new Row().with("section", section).with("label", label).with("words", words);
    }
}
