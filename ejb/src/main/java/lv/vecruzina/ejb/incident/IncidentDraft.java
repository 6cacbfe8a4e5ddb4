package lv.vecruzina.ejb.incident;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What is typed of an incident (notikuma ziņas).
 *
 * @param noticedAt when somebody of the house came to know of it: from then on rule 15 counts its day
 * @param clients numbers of the clients it concerns; may be none
 */
public record IncidentDraft(String kind, Instant noticedAt, String place, String words, Set<String> clients) {
    public static final String VIOLENCE = "violence";
    public static final String RUNAWAY = "runaway";

    public static final List<String> KINDS = List.of(VIOLENCE, RUNAWAY, "self_harm", "injury", "access", "other");

    /** To whom one may tell, those outside first. */
    public static final List<String> TOLD =
            List.of("police", "orphans_court", "social_service", "inspectorate", "director", "parents", "other");
}
