package lv.vecruzina.ejb.leaver;

import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.shared.KeptFile;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a step of a youth (jaunieša solis): an interview, a meeting, a housing request, a later contact.
 *
 * @param tookPart who interviewed, met or was spoken to
 * @param wishes the youth's own words
 * @param words decisions of a meeting, or what was said
 * @param copyAskedOn when the centre asked the Social Service for a copy of the interview
 * @param municipalityId to which municipality the housing request was handed in
 * @param file copy, minutes or request, where there is one
 */
public record LeaverStepDraft(
        String kind,
        LocalDate doneOn,
        @Nullable String tookPart,
        @Nullable String wishes,
        @Nullable String words,
        @Nullable LocalDate copyAskedOn,
        @Nullable Long municipalityId,
        @Nullable KeptFile file) {
    public static final String INTERVIEW = "interview";
    public static final String MEETING = "meeting";
    public static final String HOUSING = "housing_request";
    public static final String CONTACT = "contact";

    public static final List<String> KINDS = List.of(INTERVIEW, MEETING, HOUSING, CONTACT);
}
