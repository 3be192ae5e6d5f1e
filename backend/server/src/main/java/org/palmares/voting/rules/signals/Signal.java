// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

/** What may stand out among the ballots of one work. */
public enum Signal {
    /** Far more in minutes than the work's and the contest's rhythm let expect. */
    BURST,
    /** One after the other at gaps that are more even than people are. */
    REGULAR_GAPS,
    /** One address that votes for next to nothing else, outside school and working hours. */
    ADDRESS_CONCENTRATION,
    /** The same of many addresses that are neighbours. */
    PREFIX_CONCENTRATION,
    /** Many devices behind one prefix that were made for the vote seconds before it. */
    FRESH_DEVICES,
    /** Faster than anybody looks at a work. */
    TOO_FAST,
    /** Many accounts made in one hour that vote for one work within a day. */
    SIGN_UP_WAVE,
    /** Far more in a night than the work's and the contest's other nights let expect. */
    NIGHT_PEAK,
    /** Mailboxes of one domain, far more than vote for other works. */
    MAIL_DOMAIN,
    /** The same of addresses that differ in digits and separators only. */
    LOOK_ALIKE_ADDRESSES
}
