package lv.vecruzina.ejb.complaint;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import javax.sql.DataSource;
import lv.vecruzina.ejb.shared.Sql;

/** Mixes the box of anonymous complaints every night (pastkastītes sajaukšana), so that no row tells when it came. */
@Singleton
public class BoxMixer {
    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @SuppressWarnings("NullAway.Init")
    protected BoxMixer() {}

    BoxMixer(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Schedule(hour = "0", minute = "5", timezone = "Europe/Riga", persistent = false, info = "complaint box")
    void mix() {
        Sql.rows(dataSource, "complaint/mix", row -> row.getString("id"));
    }
}
