// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import org.palmares.kernel.RefusalCode;

/** Why a table, a row or a cell is refused. */
public enum ExchangeRefusal implements RefusalCode {
    /** {0} megabytes at most. */
    TABLE_TOO_LARGE,
    TABLE_UNREADABLE,
    /** An old .xls, or a workbook behind a password. */
    TABLE_OLD_EXCEL,
    /** It unpacks to more than any table of its size holds, or brings foreign parts along. */
    TABLE_UNSAFE,
    /** {0} the columns that are needed. */
    TABLE_HEADER_MISSING,
    /** {0} the column. */
    TABLE_COLUMN_TWICE,
    TABLE_EMPTY,
    /** {0} rows at most. */
    TABLE_TOO_LONG,
    CELL_REQUIRED,
    /** {0} characters at most. */
    CELL_TOO_LONG,
    CELL_CONTROL_CHARACTERS,
    CELL_DATE_INVALID,
    CELL_NUMBER_INVALID,
    CELL_PHONE_INVALID,
    CELL_EMAIL_INVALID,
    CELL_LINK_INVALID,
    /** A formula whose value the file does not hold; formulas are never computed here. */
    CELL_FORMULA_WITHOUT_VALUE,
    /** Such as #REF! */
    CELL_ERROR_VALUE,
    /** {0} the first row with the same key. */
    ROW_KEY_TWICE,
    CONTACT_MISSING,
    PARENT_CODE_UNKNOWN,
    UNIT_CODE_UNKNOWN,
    UNIT_TREE_LOOP,
    QUOTA_REVERSED,
    CATEGORY_NAME_UNKNOWN,
    /** The work is no draft any more. */
    WORK_HANDED_IN,
    /** The invitation was accepted; its person changes it themselves. */
    INVITATION_ANSWERED,
    /** {0} at most in one contest. */
    TOO_MANY_ROWS_IN_CONTEST,
    /** {0} faulty rows. */
    IMPORT_HAS_FAULTS,
    /** What is there changed since the preview, which has been made anew. */
    IMPORT_STALE,
    IMPORT_NOT_WAITING,
    IMPORT_NOT_CONFIRMED,
    /** {0} rows, the first being row {1}. */
    UNDO_CHANGED_SINCE,
    /** {0} rows, the first being row {1}. */
    UNDO_IN_USE,
    EXPORT_BLIND
}
