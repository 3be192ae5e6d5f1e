// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.reason;

/** The languages that sentences are written in; Vietnamese comes first. */
public enum Language {
    VI,
    EN;

    public String choose(String vietnamese, String english) {
        return this == VI ? vietnamese : english;
    }
}
