package lv.vecruzina.ejb.obligation;

import java.io.Serializable;

/**
 * Which obligations a list shows (pienākumu atlase).
 *
 * @param state {@code open}, {@code late}, {@code escalated} (both open) or {@code settled}
 * @param rule code of a rule; empty for all
 * @param mine only what the reader's own roles are asked for
 */
public record ObligationFilter(String state, String rule, boolean mine) implements Serializable {
    public static final ObligationFilter OPEN = new ObligationFilter("open", "", false);
    public static final ObligationFilter SETTLED = new ObligationFilter("settled", "", false);
}
