package lv.vecruzina.ejb.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed of a recommendation part (rekomendācijas ieraksts); a part left empty means the whole recommendation. */
public record RecommendationDraft(
        String source,
        String number,
        @Nullable String part,
        @Nullable String text,
        String leadBody,
        @Nullable LocalDate reportReceivedOn,
        @Nullable LocalDate replyDueOn) {

    boolean isReplyDueBeforeTheReport() {
        return replyDueOn != null && reportReceivedOn != null && replyDueOn.isBefore(reportReceivedOn);
    }
}
