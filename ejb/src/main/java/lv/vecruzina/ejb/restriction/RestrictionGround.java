package lv.vecruzina.ejb.restriction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A ground a restriction may rest on (ierobežojuma pamats); the list is rows of the database. */
@Entity
@Table(name = "restriction_ground", schema = "care")
public class RestrictionGround {
    @Id
    private long id;

    private String code;

    @Column(name = "name_lv")
    private String nameLv;

    @Column(name = "name_en")
    private String nameEn;

    private boolean isolates;
    private boolean verified;

    @SuppressWarnings("NullAway.Init")
    protected RestrictionGround() {}
}
