package lv.vecruzina.ejb.session;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a motivation review (motivācijas pārrunu ziņas).
 *
 * @param ownWords why sessions were missed, as the youth said it
 * @param sessionKindId the form of session chosen, if another one is
 */
public record MotivationDraft(
        LocalDate talkedOn,
        String ownWords,
        String changes,
        @Nullable Long sessionKindId,
        @Nullable LocalDate nextLookOn) {}
