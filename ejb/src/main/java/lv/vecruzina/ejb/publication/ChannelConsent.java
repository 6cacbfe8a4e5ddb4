package lv.vecruzina.ejb.publication;

import java.util.List;

/**
 * Whether a client may be shown on a channel (kanāls) today.
 *
 * @param own the channel is the centre's
 * @param lacks child, representative, left; empty where nothing does
 */
public record ChannelConsent(String channel, boolean own, List<String> lacks) {
    public boolean valid() {
        return lacks.isEmpty();
    }
}
