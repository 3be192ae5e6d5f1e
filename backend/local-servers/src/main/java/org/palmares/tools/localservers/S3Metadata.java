// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;

/** S3Proxy keeps content types and ETags in extended attributes, which some file systems refuse. */
final class S3Metadata {

    private static final Logger LOG = System.getLogger(S3Metadata.class.getName());

    private S3Metadata() {}

    static void warnWhereRefused(Path folder) throws IOException {
        if (!isKept(folder)) {
            LOG.log(
                    Level.WARNING,
                    "The file system of {0} keeps no extended attributes, so the S3 server forgets"
                        + " content types and user metadata there; put the data folder on another"
                        + " disk.",
                    folder);
        }
    }

    static boolean isKept(Path folder) throws IOException {
        Path probe = Files.createTempFile(folder.resolveSibling("."), "attributes", ".probe");
        try {
            @Nullable UserDefinedFileAttributeView view =
                    Files.getFileAttributeView(probe, UserDefinedFileAttributeView.class);
            if (view == null) {
                return false;
            }
            view.write("probe", ByteBuffer.wrap("1".getBytes(StandardCharsets.US_ASCII)));
            return view.size("probe") == 1;
        } catch (IOException _) {
            return false;
        } finally {
            Files.delete(probe);
        }
    }
}
