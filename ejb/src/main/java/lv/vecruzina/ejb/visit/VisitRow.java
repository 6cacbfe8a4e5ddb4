package lv.vecruzina.ejb.visit;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A visit as the register shows it (apmeklējums); of a client the name alone. */
public record VisitRow(
        long id,
        int version,
        Instant rungAt,
        @Nullable Instant answeredAt,
        @Nullable Instant leftAt,
        @Nullable String visitor,
        @Nullable String from,
        @Nullable String hostKind,
        @Nullable String clientFamily,
        @Nullable String clientGiven,
        @Nullable String employeeFamily,
        @Nullable String employeeGiven,
        @Nullable String withdrawnReason) {

    /** How long the visitor stood at the door; null while nobody has opened, and where nobody did. */
    public @Nullable Duration waited() {
        return answeredAt == null ? null : Duration.between(rungAt, answeredAt);
    }

    /** Whole seconds at the door, for the page; null as {@link #waited}. */
    public @Nullable Long seconds() {
        Duration waited = waited();
        return waited == null ? null : waited.toSeconds();
    }

    public boolean withdrawn() {
        return withdrawnReason != null;
    }

    /** The bell has rung and nobody has opened yet. */
    public boolean waiting() {
        return answeredAt == null && leftAt == null && !withdrawn();
    }

    /** The visitor went away before anybody opened. */
    public boolean unanswered() {
        return answeredAt == null && leftAt != null && !withdrawn();
    }

    /** The door was opened, and who came is not written down yet. */
    public boolean unnamed() {
        return answeredAt != null && visitor == null && leftAt == null && !withdrawn();
    }

    public boolean inside() {
        return visitor != null && leftAt == null && !withdrawn();
    }

    /** The client or employee visited, family name first; null for other hosts. */
    public @Nullable String host() {
        return clientFamily != null
                ? clientFamily + " " + clientGiven
                : employeeFamily != null ? employeeFamily + " " + employeeGiven : null;
    }
}
