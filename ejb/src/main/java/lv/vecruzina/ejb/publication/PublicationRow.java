package lv.vecruzina.ejb.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A publication as the register shows it (publikācija).
 *
 * @param day when it was, or shall be, published
 * @param state withdrawn, removed, intended, due (to be taken down), review (nobody checked it), shown
 * @param since the first day on which it had to be taken down, {@code dueOn} the last day to do so
 * @param removedOn the first day it is no longer to be seen
 */
public record PublicationRow(
        long id,
        int version,
        String publicationNo,
        String channel,
        LocalDate day,
        boolean published,
        @Nullable String title,
        @Nullable String url,
        String state,
        @Nullable LocalDate since,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate removedOn,
        @Nullable String removalLink,
        @Nullable String historyReason,
        @Nullable String overrideReason,
        @Nullable String review,
        @Nullable LocalDate reviewedOn,
        @Nullable String reviewedBy,
        @Nullable Instant checkedAt,
        @Nullable String checkedBy,
        @Nullable String removedBy,
        @Nullable Long imageId,
        @Nullable String imageName,
        @Nullable Long removalDocumentId,
        @Nullable String removalName,
        @Nullable String withdrawnReason,
        int depicted) {
    static PublicationRow of(ResultSet row) throws SQLException {
        return new PublicationRow(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("publication_no"),
                row.getString("channel"),
                row.getObject("day", LocalDate.class),
                row.getBoolean("published"),
                row.getString("title"),
                row.getString("url"),
                row.getString("state"),
                row.getObject("since", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("removed_on", LocalDate.class),
                row.getString("removal_link"),
                row.getString("history_reason"),
                row.getString("override_reason"),
                row.getString("review"),
                row.getObject("reviewed_on", LocalDate.class),
                row.getString("reviewed_by"),
                instant(row, "checked_at"),
                row.getString("checked_by"),
                row.getString("removed_by"),
                row.getObject("image_id", Long.class),
                row.getString("image_name"),
                row.getObject("removal_document_id", Long.class),
                row.getString("removal_name"),
                row.getString("withdrawn_reason"),
                row.getInt("depicted"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** What it is called: its title, or its number where an import gave none. */
    public String name() {
        return title == null ? publicationNo : title;
    }

    /** Whether it is to be seen today. */
    public boolean onView() {
        return state.equals("due") || state.equals("review") || state.equals("shown");
    }
}
