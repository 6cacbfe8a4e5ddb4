package lv.vecruzina.ejb.shift;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A living unit (telpu vienība) a note can be about; units come with their rooms. */
@Entity
@Table(name = "living_unit", schema = "care")
public class LivingUnit {
    @Id
    private long id;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected LivingUnit() {}

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
