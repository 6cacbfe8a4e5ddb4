package lv.vecruzina.ejb.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed to assess the social situation (izvērtējuma melnraksts). */
public record AssessmentDraft(
        LocalDate assessedOn,
        String assessedBy,
        String summary,
        @Nullable String needs,
        String conclusion) {}
