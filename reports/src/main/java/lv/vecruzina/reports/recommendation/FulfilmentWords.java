package lv.vecruzina.reports.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.recommendation.Difference;
import lv.vecruzina.reports.shared.Labels;
import lv.vecruzina.reports.shared.Row;
import org.jspecify.annotations.Nullable;

/** Puts the states and gaps of a recommendation into words (formulējumi); what is missing is said, never left blank. */
final class FulfilmentWords {
    private final Labels labels;
    private final List<Row> statuses;

    /** @param statuses each change of a status by part and side, the earliest first */
    FulfilmentWords(Labels labels, List<Row> statuses) {
        this.labels = labels;
        this.statuses = statuses;
    }

    /** Adds the printed words; the columns of the query keep their values, but for the codes of state and answer. */
    Row added(Row row, List<String> states) {
        row.with("reference", reference(row))
                .with("text_said", or(row.get("text"), "text.unknown"))
                .with("answer_said", or(row.get("answer"), "answer.none"))
                .with("own_said", status(row.get("own_status"), row.get("own_status_on")))
                .with("ombudsman_said", status(row.get("ombudsman_status"), row.get("ombudsman_status_on")))
                .with("history_said", history(row))
                .with("difference", text("difference." + difference(row, states).code()))
                .with("answered", labels.text(Boolean.TRUE.equals(row.get("answered")) ? "yes" : "no"));
        if (row.has("commitment_no")) {
            row.with("owner_said", or(row.get("owner"), "owner.none"))
                    .with("due_said", due(row))
                    .with("evidence_said", evidence(row))
                    .with("state_code", row.get("state"))
                    .with("state", state(row));
        }
        return row;
    }

    /** The number as the Ombudsman writes it: {@code T.R.*1}, any other with its source; with the part where there are several. */
    private String reference(Row row) {
        String number = row.get("number", String.class);
        String part = row.get("part", String.class);
        String reference = number.startsWith("*") ? text("reference", number) : row.get("source") + " " + number;
        if (part.isEmpty()) {
            return reference;
        }
        return reference + ", " + (part.chars().allMatch(Character::isDigit) ? text("part", part) : part);
    }

    private String status(@Nullable Object status, @Nullable Object since) {
        if (status == null) {
            return text("status.none");
        }
        return since instanceof LocalDate day ? text("status.since", status, labels.day(day)) : status.toString();
    }

    /** Where the letter and the data differ, by the same rule as on the page. */
    private static Difference difference(Row row, List<String> states) {
        String own = row.get("own_status") instanceof String status ? status : null;
        return Difference.of(
                row.has("answer"), own, row.get("proven", Boolean.class), row.get("late", Integer.class), states);
    }

    private String history(Row row) {
        Object part = row.get("recommendation_id");
        return text("history", changes(part, "own"), changes(part, "ombudsman"));
    }

    private String changes(@Nullable Object part, String side) {
        String said = statuses.stream()
                .filter(one -> one.get("recommendation_id", Object.class).equals(part)
                        && one.get("said_by", String.class).equals(side))
                .map(one -> labels.day(one.get("since", LocalDate.class)) + " " + one.get("status", String.class))
                .collect(Collectors.joining(" → "));
        return said.isEmpty() ? text("status.none") : said;
    }

    private String due(Row row) {
        List<String> said = new ArrayList<>();
        if (row.get("due_on") instanceof LocalDate day) {
            said.add(labels.day(day));
        }
        if (row.get("recurrence") instanceof String recurrence) {
            said.add(recurrence);
        }
        return said.isEmpty() ? text("due.none") : String.join(", ", said);
    }

    private String state(Row row) {
        String state = row.get("state", String.class);
        return row.get("done_on") instanceof LocalDate day ? text(state, labels.day(day)) : text(state);
    }

    /** Evidence by its words and number of files; a gap is named only where the commitment is said to be done. */
    private @Nullable String evidence(Row row) {
        List<String> said = new ArrayList<>();
        if (row.get("evidence") instanceof String words) {
            said.add(words);
        }
        if (row.get("evidence_files") instanceof Integer files && files > 0) {
            said.add(text("evidence.files", files));
        }
        if (!said.isEmpty()) {
            return text("evidence", String.join("; ", said));
        }
        return row.has("done_on") ? text("evidence.none") : null;
    }

    private String or(@Nullable Object value, String missing) {
        return value == null ? text(missing) : value.toString();
    }

    private String text(String key, Object... parameters) {
        return labels.text("recommendation-fulfilment." + key, parameters);
    }
}
