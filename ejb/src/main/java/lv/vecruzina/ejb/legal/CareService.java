package lv.vecruzina.ejb.legal;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One of the seven services of the centre (pakalpojums): a code table, filled by migration. */
@Entity
@Cacheable
@Table(name = "service", schema = "care")
public class CareService {
    @Id
    private long id;

    private String code;

    @Column(name = "name_lv")
    private String nameLv;

    @Column(name = "name_en")
    private String nameEn;

    private String unit;
    private boolean residential;

    @Column(name = "sort_order")
    private int sortOrder;

    @SuppressWarnings("NullAway.Init")
    protected CareService() {}

    public long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getNameLv() {
        return nameLv;
    }

    public String getNameEn() {
        return nameEn;
    }

    /** What is counted: bed_day, attended_day or session. */
    public String getUnit() {
        return unit;
    }

    /** Whether the client sleeps here: one such service a night. */
    public boolean isResidential() {
        return residential;
    }

    public int getSortOrder() {
        return sortOrder;
    }
}
