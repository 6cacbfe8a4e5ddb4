package lv.vecruzina.ejb.shared;

import jakarta.persistence.EntityManager;

/**
 * A row taken back by removing it (atsaukšana), where every reader would otherwise have to leave it out: the history keeps what
 * it said, and ends with who took it back and why.
 */
public final class TakenBack {
    private TakenBack() {}

    public static void remove(EntityManager em, Object row, String reason) {
        say(em, reason.strip());
        em.remove(row);
        em.flush();
        say(em, "");
    }

    private static void say(EntityManager em, String reason) {
        em.createNativeQuery("select set_config('care.reason', ?, true)")
                .setParameter(1, reason)
                .getSingleResult();
    }
}
