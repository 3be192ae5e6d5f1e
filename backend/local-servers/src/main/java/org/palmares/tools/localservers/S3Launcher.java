// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;

import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The main class of the S3 process. */
public final class S3Launcher {

    /** Pages of any local address may call, and may read the ETag that completes an upload. */
    private static final CrossOriginResourceSharing LOOPBACK_ORIGINS =
            new CrossOriginResourceSharing(
                    List.of(
                            "https?://(localhost|([a-z0-9-]+\\.)+localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1\\])(:\\d+)?"),
                    List.of("GET", "HEAD", "PUT", "POST", "DELETE"),
                    List.of("*"),
                    List.of("ETag", "Content-Length", "Content-Range", "Accept-Ranges"),
                    "false");

    /** Larger than the largest part that is uploaded with a signed body in one piece. */
    private static final long SIGNED_BODY_BYTES = 64L * 1024 * 1024;

    private S3Launcher() {}

    /** Takes one argument: the properties file with endpoint, folder and keys. */
    public static void main(String[] arguments) throws Exception {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(arguments[0]))) {
            settings.load(reader);
        }
        Properties store = new Properties();
        store.setProperty("jclouds.filesystem.basedir", settings.getProperty("folder"));
        S3Proxy proxy =
                S3Proxy.builder()
                        .endpoint(URI.create(settings.getProperty("endpoint")))
                        .awsAuthentication(
                                AuthenticationType.AWS_V4,
                                settings.getProperty("access-key"),
                                settings.getProperty("secret-key"))
                        .corsRules(LOOPBACK_ORIGINS)
                        .v4MaxNonChunkedRequestSize(SIGNED_BODY_BYTES)
                        .blobStore(BlobStores.create("filesystem-nio2", store))
                        .build();
        proxy.start();
    }
}
