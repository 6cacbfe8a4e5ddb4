package lv.vecruzina.ejb.session;

import org.jspecify.annotations.Nullable;

/**
 * A client's sessions of one kind (nodarbību uzskaite): granted by the decisions valid today, used of them and planned.
 *
 * @param granted null where no decision says how many
 */
public record SessionBalance(String kind, @Nullable Integer granted, int used, int planned) {
    /** Sessions that may still be planned; below 0 where it went beyond the grant; null without a grant. */
    public @Nullable Integer left() {
        return granted == null ? null : granted - used - planned;
    }

    /** The length of its bar: all that is granted, or more where it went beyond; at least 1. */
    public int whole() {
        return Math.max(Math.max(granted == null ? 0 : granted, used + planned), 1);
    }
}
