package lv.vecruzina.ejb.choice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen, or only bought, for a child (izvēle). Until it is bought the child may change their mind; then it stands.
 */
@Entity
@Table(name = "choice", schema = "care")
@SequenceGenerator(name = "choice", sequenceName = "care.choice_id_seq", allocationSize = 1)
public class Choice extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "choice")
    private long id;

    @Column(name = "client_id")
    private long clientId;

    @Column(name = "chosen_on")
    private LocalDate chosenOn;

    private String item;

    @Column(name = "chosen_by_child")
    private boolean chosenByChild;

    private @Nullable String kind;

    @Column(name = "good_id")
    private @Nullable Long goodId;

    @Column(name = "purchase_id")
    private @Nullable Long purchaseId;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Choice() {}

    private Choice(long clientId, LocalDate chosenOn, String item, boolean chosenByChild, String kind) {
        this.clientId = clientId;
        this.chosenOn = chosenOn;
        this.item = item;
        this.chosenByChild = chosenByChild;
        this.kind = kind;
    }

    static Choice byChild(long clientId, ChoiceGood good, LocalDate day) {
        Choice choice = new Choice(clientId, day, good.getName(), true, good.getKind());
        choice.goodId = good.getId();
        return choice;
    }

    /** Something the child said in their own words. */
    static Choice wish(long clientId, String words, LocalDate day) {
        return new Choice(clientId, day, words, true, ChoiceKind.OTHER);
    }

    /** Bought for the child without asking. */
    static Choice unasked(long clientId, String kind, String item, LocalDate day) {
        return new Choice(clientId, day, item, false, kind);
    }

    /** The child thought of another good of the kind before anything was bought. */
    void change(ChoiceGood good, LocalDate day) {
        this.goodId = good.getId();
        this.item = good.getName();
        this.chosenOn = day;
    }

    void bought(long purchase) {
        this.purchaseId = purchase;
    }

    /** The purchase was none: it waits again. */
    void release() {
        this.purchaseId = null;
    }

    public boolean isWaiting() {
        return purchaseId == null && kind != null && !isWithdrawn();
    }

    public boolean isChosenByChild() {
        return chosenByChild;
    }

    public long getClientId() {
        return clientId;
    }

    LocalDate getChosenOn() {
        return chosenOn;
    }

    String getItem() {
        return item;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public int getVersion() {
        return version;
    }
}
