namespace OkxAnalyzers.Constants;

/// <summary>The source text of the attribute by which a project says that a member holds an OKX error code.</summary>
internal static class AttributeText
{
    public static string Write(ConstantsSettings settings) => $$"""
        /// <summary>
        /// Says that this member holds an OKX error code, where its name alone does not tell.
        /// On a method's result it is written <c>[return: OkxErrorCode]</c>.
        /// </summary>
        [global::System.AttributeUsage(
            global::System.AttributeTargets.Field
            | global::System.AttributeTargets.Property
            | global::System.AttributeTargets.Parameter
            | global::System.AttributeTargets.ReturnValue)]
        {{GeneratedFile.Modifiers(settings)}} sealed class {{ConstantsClass.Attribute}} : global::System.Attribute
        {
        }

        """;
}
