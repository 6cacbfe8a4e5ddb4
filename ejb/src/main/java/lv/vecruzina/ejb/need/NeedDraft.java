package lv.vecruzina.ejb.need;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed of a care need (aprūpes vajadzība); dose and times belong to a medicine alone. */
public record NeedDraft(
        String kind,
        String text,
        @Nullable String dose,
        @Nullable String times,
        LocalDate fromOn,
        @Nullable LocalDate untilOn) {}
