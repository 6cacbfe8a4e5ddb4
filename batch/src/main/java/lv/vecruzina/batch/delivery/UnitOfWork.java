package lv.vecruzina.batch.delivery;

import lv.vecruzina.batch.shared.Transactions;

/** Runs work in a transaction of its own (darījums), which commits when the work returns and rolls back when it throws. */
public interface UnitOfWork {
    <T> T run(Transactions.Work<T> work) throws Exception;
}
