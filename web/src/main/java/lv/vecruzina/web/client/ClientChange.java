package lv.vecruzina.web.client;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.client.HistoryRow;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** One change of a client's records (izmaiņa) as a reader sees it: who, when, of what, and each property from what to what. */
public record ClientChange(
        Instant at,
        String actor,
        String title,
        String operation,
        @Nullable String serviceCode,
        @Nullable String about,
        List<Property> properties)
        implements Serializable {
    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

    /** Where the bundles keep the words of a table that has not its feature's name. */
    private static final Map<String, String> PLACE = Map.of(
            "care_need", "need",
            "disability", "need.disability",
            "doctor_statement", "need.statement",
            "application", "decision.application",
            "assessment", "decision.assessment",
            "decision_grant", "decision.grant",
            "contract", "decision.contract",
            "suspension", "decision.suspension",
            "absence", "attendance.absence",
            "decision_paper", "decision.paper");

    /** Where they keep the words of a code that a list has elsewhere too. */
    private static final Map<String, String> CODES = Map.of(
            "disability.grade", "client.disability",
            "absence.kind", "attendance.status",
            "application.applicant", "decision.applicant",
            "decision.decided_by", "decision.body",
            "decision_paper.step", "decision.paper_step");

    /** A property in words; on adding there is no before, on taking back no after. */
    public record Property(String name, String before, String after) implements Serializable {}

    /** Puts the properties of each change together, in the order of the rows. */
    static List<ClientChange> of(List<HistoryRow> rows, Text text) {
        Map<Long, List<HistoryRow>> changes = rows.stream()
                .collect(Collectors.groupingBy(HistoryRow::changeId, LinkedHashMap::new, Collectors.toList()));
        return changes.values().stream().map(change -> told(change, text)).toList();
    }

    private static ClientChange told(List<HistoryRow> rows, Text text) {
        HistoryRow first = rows.get(0);
        return new ClientChange(
                first.at(),
                text.word("client.actor", first.actor()),
                text.word(place(first) + ".history", first.operation()),
                first.operation(),
                first.serviceCode(),
                first.about(),
                rows.stream()
                        .map(row -> new Property(
                                text.word(feature(row) + ".property", row.property()),
                                written(row, row.before(), text),
                                written(row, row.after(), text)))
                        .filter(property -> !isWhatItIsAbout(first, property))
                        .toList());
    }

    private static String place(HistoryRow row) {
        return PLACE.getOrDefault(row.table(), row.table());
    }

    private static String feature(HistoryRow row) {
        return place(row).replaceFirst("\\..*", "");
    }

    /** The head of what is added or removed says its number, name or day already. */
    private static boolean isWhatItIsAbout(HistoryRow first, Property property) {
        return first.about() != null
                && !first.operation().equals("update")
                && first.about().equals(property.before() + property.after());
    }

    private static String written(HistoryRow row, @Nullable String value, Text text) {
        String codes = row.table() + "." + row.property();
        return value != null && value.matches(DATE)
                ? Text.written(LocalDate.parse(value))
                : text.word(CODES.getOrDefault(codes, feature(row) + "." + row.property()), value);
    }
}
