package lv.vecruzina.reports.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
 * serves several of them is printed once, and words that don't serve all of them name theirs. In Latvian, PDF/A-1a.
 */
public final class ReplyLetterDocument {
    private static final Labels LABELS = Labels.in(Locale.forLanguageTag("lv"));

    private ReplyLetterDocument() {}

    /** The letter to be sealed. */
    public static byte[] print(LetterSheet sheet) {
        return print(sheet, numbered(sheet));
    }

    /** The letter while it is written: every page says so. */
    public static byte[] draft(LetterSheet sheet) {
        String draft = LABELS.text("letter.draft");
        String numbered = numbered(sheet);
        return print(sheet, numbered.isEmpty() ? draft : draft + " – " + numbered);
    }

    private static byte[] print(LetterSheet sheet, String numbered) {
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
        return new Pdf(heading(sheet, numbered), LABELS)
                .with("ADDRESSEE", sheet.head().addressee())
                .with("INTRODUCTION", sheet.head().introduction())
                .with("REFERENCE", ombudsman ? LABELS.text("letter.reference") : null)
                .print("letter/reply-letter", rows);
    }

    private static Heading heading(LetterSheet sheet, String numbered) {
        LocalDate day = Objects.requireNonNullElse(sheet.head().datedOn(), LocalDate.EPOCH);
        return new Heading(sheet.head().subject(), numbered, "", day, sheet.id());
    }

    /** The day and number of the letter; empty while it has not both. */
    private static String numbered(LetterSheet sheet) {
        String number = sheet.head().letterNo();
        LocalDate day = sheet.head().datedOn();
        return number == null || number.isBlank() || day == null
                ? ""
                : LABELS.text("letter.numbered", LABELS.longDay(day), number);
    }

    private static List<Row> point(int place, String number, List<PartRow> parts) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("point", "", place + ". (" + reference(number) + ") " + joined(parts, PartRow::text)));
        String answer = joined(parts, PartRow::answer);
        if (!answer.isEmpty()) {
            rows.add(row("answer", "", answer));
        }
        String notYet = joined(parts, ReplyLetterDocument::notYet);
        if (!notYet.isEmpty()) {
            rows.add(row("answer", "", notYet));
        }
        return rows;
    }

    private static @Nullable String notYet(PartRow part) {
        return part.notYet() == null ? null : LABELS.text("letter.not_yet") + " " + part.notYet();
    }

    /** Words that serve all parts stand alone, others after the parts they serve. */
    private static String joined(List<PartRow> parts, Function<PartRow, @Nullable String> words) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (PartRow part : parts) {
            String its = words.apply(part);
            if (its != null) {
                said.computeIfAbsent(its, same -> new ArrayList<>()).add(part.part());
            }
        }
        return said.entrySet().stream()
                .map(one -> (one.getValue().size() == parts.size() ? "" : served(one.getValue())) + one.getKey())
                .collect(Collectors.joining("\n"));
    }

    private static String served(List<String> parts) {
        return parts.stream()
                .filter(part -> !part.isEmpty())
                .map(ReplyLetterDocument::named)
                .reduce((one, other) -> one + ", " + other)
                .map(named -> named + ": ")
                .orElse("");
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
        return reference(part.number()) + (part.part().isEmpty() ? "" : ", " + named(part.part()));
    }

    /** A part by its figure, e.g. {@code 2. daļa}; one that has words stands as it is. */
    private static String named(String part) {
        return part.chars().allMatch(Character::isDigit) ? LABELS.text("letter.part", part) : part;
    }

    /** As the Ombudsman's reports number them: T.R.*3. */
    private static String reference(String number) {
        return number.startsWith("*") ? "T.R." + number : number;
    }

    private static Row row(String section, String label, String words) {
        return new Row().with("section", section).with("label", label).with("words", words);
    }
}
