package lv.vecruzina.ejb.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A post (amats) an employee holds: title and profession. */
@Entity
@Table(name = "post", schema = "care")
@SequenceGenerator(name = "post", sequenceName = "care.post_id_seq", allocationSize = 1)
public class Post extends Dated {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "post")
    private long id;

    @Column(name = "employee_id")
    private long employeeId;

    private String title;
    private String profession;

    @SuppressWarnings("NullAway.Init")
    protected Post() {}

    public Post(long employeeId, String title, String profession, LocalDate fromOn, @Nullable LocalDate untilOn) {
        super(fromOn, untilOn);
        this.employeeId = employeeId;
        this.title = title;
        this.profession = profession;
    }

    public long getEmployeeId() {
        return employeeId;
    }

    public String getTitle() {
        return title;
    }

    public String getProfession() {
        return profession;
    }

    public long getId() {
        return id;
    }
}
