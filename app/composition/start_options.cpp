#include "app/composition/start_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace app::composition {

namespace {

using core::storage::ProfilePaths;

std::optional<ProfilePaths> defaultProfile(const std::filesystem::path& programFolder,
                                           const core::storage::Environment& environment) {
    std::error_code ignored;
    return std::filesystem::exists(programFolder / "portable", ignored)
               ? std::optional(core::storage::profileIn(programFolder / "profile"))
               : core::storage::standardProfile(environment);
}

ProfilePaths beside(const ProfilePaths& profile, const std::string& suffix) {
    const auto renamed = [&](const std::filesystem::path& path) {
        return path.parent_path() / (path.filename().string() + suffix);
    };
    // In one folder, data and state stay together.
    return profile.state.parent_path() == profile.data
               ? core::storage::profileIn(renamed(profile.data))
               : ProfilePaths{renamed(profile.data), renamed(profile.state)};
}

}  // namespace

StartOptions readStartOptions(const QStringList& arguments,
                              const std::filesystem::path& programFolder,
                              const core::storage::Environment& environment) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Kefu Desk: a workstation for customer-service agents of web shops."));
    const QCommandLineOption profile(QStringLiteral("profile"),
                                     QStringLiteral("Opens the profile in <folder>."),
                                     QStringLiteral("folder"));
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QStringLiteral("Opens the demo shop in a profile of its own."));
    const QCommandLineOption practice(
        QStringLiteral("practice"),
        QStringLiteral("Opens the demo shop to practise with simulated buyers, in a profile of its "
                       "own."));
    parser.addOptions({profile, demo, practice});
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("files"), QStringLiteral("Export files to import."),
                                 QStringLiteral("[files...]"));
    StartOptions options;
    if (!parser.parse(arguments)) {
        options.message = parser.errorText() + u'\n';
        options.exitCode = 2;
        return options;
    }
    if (parser.isSet(help)) {
        options.message = parser.helpText();
    } else if (parser.isSet(version)) {
        options.message =
            QStringLiteral("kefu-desk %1\n").arg(QCoreApplication::applicationVersion());
    }
    options.isPractice = parser.isSet(practice);
    options.isDemo = parser.isSet(demo) && !options.isPractice;
    options.files = parser.positionalArguments();
    if (parser.isSet(profile)) {
        options.profile = core::storage::profileIn(std::filesystem::absolute(
            std::filesystem::path(parser.value(profile).toStdU16String())));
    } else {
        options.profile = defaultProfile(programFolder, environment);
        if (options.profile && (options.isDemo || options.isPractice)) {
            options.profile =
                beside(*options.profile, options.isPractice ? "-practice" : "-demo");
        }
    }
    return options;
}

}  // namespace app::composition
