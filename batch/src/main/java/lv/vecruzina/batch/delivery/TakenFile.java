package lv.vecruzina.batch.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/** A file that has a home (datne, ko sistēma pieņem): a bean of the feature its rows belong to. */
public interface TakenFile {
    /** Name without {@code .csv}, as the import format has it. */
    String name();

    /**
     * What its rows become; reads what they may name.
     *
     * @param asOf the day up to which an open stay is judged
     */
    Layout layout(Connection connection, LocalDate asOf) throws SQLException;

    /** The last word once all files of the delivery are in, e.g. on warnings that a later file has answered by the day as of. */
    default void close(Connection connection, long delivery, LocalDate asOf) throws SQLException {}
}
