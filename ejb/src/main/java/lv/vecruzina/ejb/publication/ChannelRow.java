package lv.vecruzina.ejb.publication;

import org.jspecify.annotations.Nullable;

/**
 * A channel (kanāls) with what stands on it.
 *
 * @param id null for one that a delivery named and nobody has classified: it counts as the centre's own
 * @param consents how many clients have agreed to it, ever
 * @param shown how many publications are to be seen there
 */
public record ChannelRow(
        @Nullable Long id, int version, String name, boolean own, boolean offered, int consents, int shown) {
    public boolean known() {
        return id != null;
    }
}
