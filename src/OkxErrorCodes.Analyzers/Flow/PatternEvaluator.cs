using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OkxAnalyzers.Flow;

/// <summary>Matches a value against a pattern, and gives the variables of the pattern what they stand for.</summary>
internal sealed class PatternEvaluator
{
    private readonly FlowContext _flow;
    private readonly OperationEvaluator _operations;
    private readonly TestValues _tests;

    public PatternEvaluator(FlowContext flow, OperationEvaluator operations, TestValues tests)
    {
        _flow = flow;
        _operations = operations;
        _tests = tests;
    }

    private FlowValues Values => _flow.Values;

    public FlowValue Visit(IIsPatternOperation test)
    {
        var subject = _operations.Visit(test.Value);
        Declare(test.Pattern, subject);
        return _tests.Pattern(subject, test.Pattern, MemberOf);
    }

    private FlowValue MemberOf(FlowValue subject, IOperation member) => member switch
    {
        IPropertyReferenceOperation property => _operations.Members.Read(subject, property.Property.Name, property.Property),
        IFieldReferenceOperation field => _operations.Members.Read(subject, field.Field.Name, field.Field),
        _ => Values.Member(subject, member.Syntax.ToString()),
    };

    /// <summary>The variables of a pattern, which are assigned where it matches.</summary>
    private void Declare(IPatternOperation pattern, FlowValue subject)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: { } variable }:
                _operations.Assignments.Assign(Values.Root(variable), subject);
                break;
            case INegatedPatternOperation negated:
                Declare(negated.Pattern, subject);
                break;
            case IBinaryPatternOperation both:
                Declare(both.LeftPattern, subject);
                Declare(both.RightPattern, subject);
                break;
            case IRecursivePatternOperation recursive:
                if (recursive.DeclaredSymbol is { } whole)
                    _operations.Assignments.Assign(Values.Root(whole), subject);

                for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
                {
                    var part = TestValues.PartOf(
                        subject, i, recursive.DeconstructSymbol as IMethodSymbol, recursive.MatchedType, Values);
                    Declare(recursive.DeconstructionSubpatterns[i], part);
                }

                foreach (var property in recursive.PropertySubpatterns)
                    Declare(property.Pattern, MemberOf(subject, property.Member));
                break;
        }
    }
}
