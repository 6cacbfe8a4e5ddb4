package lv.vecruzina.ejb.behaviour;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who is invited to a meeting (uzaicinātais); {@code linkUntil} is null where no link is given. */
public record InviteeRow(
        long id,
        String body,
        String name,
        @Nullable Boolean attended,
        @Nullable Instant linkUntil) {
    public boolean linkedAt(Instant now) {
        return linkUntil != null && now.isBefore(linkUntil);
    }
}
