package lv.vecruzina.ejb.shared;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** The day that the database's {@code care.today()} is (ierakstu diena). */
public final class RecordsDay {
    private RecordsDay() {}

    /** Names it for the rest of the caller's transaction. */
    public static void is(EntityManager em, LocalDate day) {
        em.createNativeQuery("select set_config('care.today', ?1, true)")
                .setParameter(1, day.toString())
                .getSingleResult();
    }
}
