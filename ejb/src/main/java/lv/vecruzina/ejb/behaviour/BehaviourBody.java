package lv.vecruzina.ejb.behaviour;

import java.util.List;

/** The bodies that work on a child's behaviour together (institūcijas); probation only where the child is its client. */
public final class BehaviourBody {
    public static final String SOCIAL_SERVICE = "social_service";
    public static final String CENTRE = "centre";
    public static final String PROBATION = "probation";

    public static final List<String> ALL =
            List.of(SOCIAL_SERVICE, "school", "police", PROBATION, CENTRE, "orphans_court", "other");

    /** Who could be said to lead a programme; the database takes the Social Service alone. */
    public static final List<String> LEADS = List.of(SOCIAL_SERVICE, CENTRE, "other");

    private BehaviourBody() {}
}
