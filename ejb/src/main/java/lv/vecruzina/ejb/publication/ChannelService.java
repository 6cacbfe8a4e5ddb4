package lv.vecruzina.ejb.publication;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Sql;
import lv.vecruzina.ejb.shared.Version;

/** The channels images go to (kanāli): whose each is decides for whom an employee may consent (rule 14). None is deleted. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.DATA_PROTECTION})
public class ChannelService {
    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ChannelService() {}

    ChannelService(DataSource dataSource, EntityManager em, Clock clock) {
        this.dataSource = dataSource;
        this.em = em;
        this.clock = clock;
    }

    /** Those offered first, then those no more, last those only a delivery names. */
    public List<ChannelRow> all() {
        return Sql.rows(
                dataSource,
                "publication/channel_list",
                row -> new ChannelRow(
                        row.getObject("id", Long.class),
                        row.getInt("version"),
                        row.getString("name"),
                        row.getBoolean("own"),
                        row.getBoolean("offered"),
                        row.getInt("consents"),
                        row.getInt("shown")),
                LocalDate.now(clock),
                LocalDate.now(clock));
    }

    /** Takes a channel into the list, a new one or one a delivery named. */
    @RolesAllowed({Role.DIRECTOR, Role.DATA_PROTECTION})
    public void add(String name, boolean own) {
        em.persist(new PublicationChannel(name, own));
        em.flush();
    }

    /** Says whose a channel is and whether it is offered; consents and publications on it stay. */
    @RolesAllowed({Role.DIRECTOR, Role.DATA_PROTECTION})
    public void change(long id, int version, boolean own, boolean offered) {
        PublicationChannel channel = em.find(PublicationChannel.class, id);
        if (channel == null) {
            throw new RuleViolation("publication.channel_unknown");
        }
        Version.refuseStale(channel.getVersion(), version);
        channel.change(own, offered);
        em.flush();
    }
}
