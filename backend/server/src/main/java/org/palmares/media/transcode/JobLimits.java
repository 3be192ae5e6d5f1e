// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.palmares.media.Aspect;
import org.palmares.media.MediaKind;
import org.palmares.media.UploadLimits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/** The limits as a job's row holds them. */
final class JobLimits {

    private JobLimits() {}

    static UploadLimits of(ResultSet row) throws SQLException {
        return new UploadLimits(
                MediaKind.valueOf(row.getString("kind")),
                row.getLong("max_size"),
                Duration.ofSeconds(row.getLong("min_seconds")),
                Duration.ofSeconds(row.getLong("max_seconds")),
                row.getInt("min_short_side"),
                Aspect.valueOf(row.getString("aspect")),
                row.getInt("max_pages"));
    }
}
