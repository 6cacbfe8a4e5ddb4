package lv.vecruzina.ejb.meal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Comparator;

/** A child took part in a task of a meal (dalība maltītē). */
@Entity
@Table(name = "meal_part", schema = "care")
@SequenceGenerator(name = "meal_part", sequenceName = "care.meal_part_id_seq", allocationSize = 1)
public class MealPart {
    /** Who did what. */
    public record Key(long clientId, String task) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparingLong(Key::clientId)
                    .thenComparing(Key::task)
                    .compare(this, other);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meal_part")
    private long id;

    @Column(name = "meal_id")
    private long mealId;

    @Column(name = "client_id")
    private long clientId;

    private String task;

    @SuppressWarnings("NullAway.Init")
    protected MealPart() {}

    MealPart(long mealId, Key key) {
        this.mealId = mealId;
        this.clientId = key.clientId();
        this.task = key.task();
    }

    public long getId() {
        return id;
    }
}
