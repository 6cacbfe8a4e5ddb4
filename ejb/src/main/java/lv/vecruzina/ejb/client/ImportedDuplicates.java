package lv.vecruzina.ejb.client;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import lv.vecruzina.ejb.shared.Sql;

/**
 * Files that a delivery brought and that may be of a person who has one already (iespējami dublikāti): noted like those found on
 * typing, so that who is responsible for either is told. A name alone, without birth date or code, says too little here.
 */
public final class ImportedDuplicates {
    private ImportedDuplicates() {}

    /** Notes the pairs of the clients just entered or changed in the transaction: one query and one batch for all of them. */
    public static void note(Connection connection, Collection<String> clientNos, String by) throws SQLException {
        try (PreparedStatement similar = connection.prepareStatement(Sql.text("client/similar_imported"));
                PreparedStatement note = connection.prepareStatement("""
                        insert into care.possible_duplicate (first_id, second_id, reason, found_by) values (?, ?, ?, ?)
                        on conflict on constraint possible_duplicate_is_found_once do nothing""")) {
            similar.setArray(1, connection.createArrayOf("text", clientNos.toArray()));
            try (ResultSet pairs = similar.executeQuery()) {
                while (pairs.next()) {
                    note(pairs, note, by);
                }
            }
            note.executeBatch();
        }
    }

    private static void note(ResultSet pair, PreparedStatement note, String by) throws SQLException {
        var similar = Similar.of(new Similar.Signs(
                pair.getBoolean("same_code"),
                pair.getBoolean("same_birth_date"),
                pair.getBoolean("swapped"),
                pair.getDouble("name_likeness"),
                pair.getDouble("family_likeness")));
        if (similar.isPresent()) {
            note.setLong(1, pair.getLong("first_id"));
            note.setLong(2, pair.getLong("second_id"));
            note.setString(3, similar.get().reason());
            note.setString(4, by);
            note.addBatch();
        }
    }
}
