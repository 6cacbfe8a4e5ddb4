package lv.vecruzina.ejb.behaviour;

import java.util.Set;
import lv.vecruzina.ejb.shared.KeptFile;
import org.jspecify.annotations.Nullable;

/**
 * What the minutes of a meeting say (protokola ziņas).
 *
 * @param attended ids of the invited who came
 * @param changes what changes in the programme
 * @param file signed minutes, where there are some
 */
public record MinutesDraft(
        Set<Long> attended,
        String decisions,
        @Nullable String changes,
        @Nullable KeptFile file) {}
