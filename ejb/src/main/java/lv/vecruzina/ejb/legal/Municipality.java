package lv.vecruzina.ejb.legal;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A municipality of Latvia (pašvaldība): a code table, filled by migration. */
@Entity
@Cacheable
@Table(name = "municipality", schema = "care")
public class Municipality {
    @Id
    private long id;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Municipality() {}

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
