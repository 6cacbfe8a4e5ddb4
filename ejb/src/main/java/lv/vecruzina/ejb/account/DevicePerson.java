package lv.vecruzina.ejb.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A person known on a shared device (ierīces lietotājs): once in with the password, later with the PIN. */
@Entity
@Table(name = "device_person", schema = "care")
@SequenceGenerator(name = "device_person", sequenceName = "care.device_person_id_seq", allocationSize = 1)
public class DevicePerson {
    /** So many wrong PINs in a row block the PIN on that device until the password opens there again. */
    public static final int TRIES = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "device_person")
    private long id;

    @Column(name = "device_id")
    private long deviceId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "password_log_in_at")
    private Instant passwordLogInAt;

    @Column(name = "pin_failures")
    private int pinFailures;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected DevicePerson() {}

    DevicePerson(long deviceId, long accountId, Instant passwordLogInAt) {
        this.deviceId = deviceId;
        this.accountId = accountId;
        this.passwordLogInAt = passwordLogInAt;
    }

    void cameByPassword(Instant now) {
        passwordLogInAt = now;
        pinFailures = 0;
    }

    void cameByPin() {
        pinFailures = 0;
    }

    void failed() {
        pinFailures = Math.min(TRIES, pinFailures + 1);
    }

    int triesLeft() {
        return TRIES - pinFailures;
    }

    public long getAccountId() {
        return accountId;
    }
}
